import type { Finding } from '../findings/finding.ts'
import { findingTitle } from '../findings/finding-titles.ts'
import { a1 } from '../tables/a1.ts'
import { findingRow } from '../tracking/findings-table.ts'
import type { DataCheck, FindingGroup, ListedFinding } from './data-check.ts'
import type { KeptEditOffer } from './offers.ts'

/** Findings of a group that are shown at a time. */
const PAGE = 50

const order: readonly FindingGroup['severity'][] = ['error', 'warning', 'info', 'accepted']

/** All findings of a workbook, like ones together, the most severe first. `reasons` tells why some are accepted, by id. */
export function dataCheckOf(
  findings: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
  offers: readonly KeptEditOffer[],
): DataCheck {
  const groups = order.flatMap((severity) =>
    [...grouped(findings, reasons)]
      .filter(([, { as }]) => as === severity)
      .map(([group, { code, members }]) => ({
        group,
        severity,
        title: findingTitle(code),
        count: members.length,
        findings: members.slice(0, PAGE),
      })),
  )
  return { groups, offers: offers.filter(({ isNews }) => isNews) }
}

/** The next page of a group. */
export function pageOfGroup(
  findings: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
  group: string,
  from: number,
): readonly ListedFinding[] {
  return (
    grouped(findings, reasons)
      .get(group)
      ?.members.slice(from, from + PAGE) ?? []
  )
}

interface Group {
  readonly as: FindingGroup['severity']
  readonly code: Finding['code']
  readonly members: ListedFinding[]
}

function grouped(findings: readonly Finding[], reasons: ReadonlyMap<string, string>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const { id, sheet, message } = findingRow(finding)
    const reason = reasons.get(id) ?? ''
    const as = reason === '' ? finding.severity : 'accepted'
    const name = `${as}|${finding.code}`
    const group = groups.get(name) ?? { as, code: finding.code, members: [] }
    groups.set(name, group)
    const { at } = finding
    const place = at && { row: at.row, column: at.column, cell: a1(at.row, at.column) }
    group.members.push({ id, message, sheet, at: place, reason })
  }
  return groups
}
