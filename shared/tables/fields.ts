/** How a column's cells are to be read. */
export type ValueType =
  | 'text'
  | 'code'
  | 'nip'
  | 'sex'
  | 'mark'
  | 'amount'
  | 'amountOrMark'
  | 'count'
  | 'percent'
  | 'date'
  | 'year'
  | 'list'

/** What a table is about. A table of any other kind is none of our business. */
export type SourceKind =
  | 'staff'
  | 'budget'
  | 'beneficiaries'
  | 'documents'
  | 'regulations'
  | 'meetings'
  | 'reports'
  | 'scores'
  | 'attendance'

/** The fields a table of each kind may hold, with the type of their cells. The indicators need those of `neededFields`; the rest are known so that nothing else is mistaken for them. */
export const fieldsOf = {
  staff: {
    no: 'text',
    name: 'text',
    nip: 'nip',
    sex: 'sex',
    status: 'text',
    rank: 'text',
    position: 'text',
    unit: 'text',
    training: 'mark',
    trainingDate: 'date',
    certificate: 'mark',
    focalPoint: 'mark',
  },
  budget: {
    no: 'text',
    code: 'code',
    /** Where the levels have code columns of their own; `code` is the lowest of them. */
    programCode: 'code',
    kegiatanCode: 'code',
    accountCode: 'code',
    urusan: 'text',
    bidangUrusan: 'text',
    program: 'text',
    kegiatan: 'text',
    subKegiatan: 'text',
    description: 'text',
    unit: 'text',
    year: 'year',
    ceilingBefore: 'amount',
    ceiling: 'amount',
    realisation: 'amount',
    remaining: 'amount',
    percent: 'percent',
    target: 'text',
    indicator: 'text',
    fundSource: 'text',
    location: 'text',
    date: 'date',
    disaggregated: 'mark',
    gap: 'mark',
    gbs: 'mark',
    kak: 'mark',
    genderIndicator: 'mark',
    responsive: 'mark',
    arg: 'amountOrMark',
    argCategory: 'text',
    argRealisation: 'amount',
    pugBudget: 'amountOrMark',
    access: 'mark',
    participation: 'mark',
    control: 'mark',
    benefit: 'mark',
    menInvolved: 'mark',
    comprehensive: 'mark',
  },
  beneficiaries: {
    no: 'text',
    name: 'text',
    activity: 'text',
    category: 'text',
    unit: 'text',
    location: 'text',
    date: 'date',
    year: 'year',
    sex: 'sex',
    men: 'count',
    women: 'count',
    total: 'count',
    menProgramme: 'mark',
    stakeholders: 'list',
  },
  documents: {
    no: 'text',
    title: 'text',
    type: 'text',
    number: 'text',
    date: 'date',
    year: 'year',
    unit: 'text',
    status: 'text',
    link: 'text',
    location: 'text',
    description: 'text',
    indicator: 'text',
    gap: 'mark',
    genderIssues: 'mark',
    gbs: 'mark',
    kak: 'mark',
    disaggregated: 'mark',
    focalPoint: 'mark',
  },
  regulations: {
    no: 'text',
    type: 'text',
    number: 'text',
    title: 'text',
    date: 'date',
    year: 'year',
    status: 'text',
    link: 'text',
    unit: 'text',
    processes: 'list',
    planning: 'mark',
    budgeting: 'mark',
    implementation: 'mark',
    monitoring: 'mark',
    evaluation: 'mark',
    oversight: 'mark',
    reporting: 'mark',
  },
  meetings: {
    no: 'text',
    title: 'text',
    date: 'date',
    time: 'text',
    place: 'text',
    chair: 'text',
    secretary: 'text',
    agenda: 'text',
    result: 'text',
    minutes: 'mark',
    participants: 'text',
    status: 'text',
    link: 'text',
    unit: 'text',
  },
  reports: {
    no: 'text',
    title: 'text',
    activity: 'text',
    recipient: 'text',
    due: 'date',
    sent: 'date',
    date: 'date',
    year: 'year',
    location: 'text',
    unit: 'text',
    description: 'text',
    problem: 'text',
    followUp: 'text',
    indicator: 'text',
    target: 'text',
    realisation: 'text',
    status: 'text',
    link: 'text',
    signature: 'text',
  },
  scores: {
    no: 'text',
    name: 'text',
    nip: 'nip',
    rank: 'text',
    position: 'text',
    unit: 'text',
    location: 'text',
    date: 'date',
    indicator: 'text',
    weight: 'percent',
    score: 'amount',
    grade: 'text',
    period: 'text',
    year: 'year',
  },
  attendance: {
    no: 'text',
    name: 'text',
    nip: 'nip',
    rank: 'text',
    position: 'text',
    institution: 'text',
    sex: 'sex',
    date: 'date',
    signature: 'text',
  },
} as const satisfies Record<SourceKind, Readonly<Record<string, ValueType>>>

export type FieldOf<K extends SourceKind> = Extract<keyof (typeof fieldsOf)[K], string>
export type Field = { [K in SourceKind]: FieldOf<K> }[SourceKind]
