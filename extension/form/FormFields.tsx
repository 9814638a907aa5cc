import type { Catalog } from '../../shared/protocol/catalog.ts'
import { useText } from '../locale/text.ts'
import type { ClipForm, FormFieldName } from './clip-form.ts'
import { ChoiceField, TextField } from './controls.tsx'
import { type FormFault, faultAt } from './form-faults.ts'
import { localTime, momentOf } from './local-time.ts'

interface FormFieldsProps {
  readonly form: ClipForm
  readonly catalog: Catalog
  readonly faults: readonly FormFault[]
  readonly write: (field: FormFieldName, value: string) => void
}

/** What the officer decides: title, place in the plan, day, note. */
export function FormFields({ form, catalog, faults, write }: FormFieldsProps) {
  const text = useText()
  const items = catalog.steps.find(({ id }) => id === form.step.value)?.items ?? []
  return (
    <>
      <TextField
        name="title"
        label="form.title"
        field={form.title}
        fault={faultAt('title', faults)}
        isRequired
        most={300}
        write={write}
      />
      <ChoiceField
        name="step"
        label="form.step"
        field={form.step}
        fault={faultAt('step', faults)}
        isRequired
        none="form.chooseStep"
        options={catalog.steps.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
        write={write}
      />
      {items.length > 0 && (
        <ChoiceField
          name="item"
          label="form.item"
          field={form.item}
          none="form.noItem"
          options={items.map(({ id, title, owed }) => ({
            value: id,
            label: owed ? title : text('form.suggestedItem', { title }),
          }))}
          write={write}
        />
      )}
      <ChoiceField
        name="indicator"
        label="form.indicator"
        field={form.indicator}
        none="form.noIndicator"
        options={catalog.indicators.map(({ id, aspect, step }) => ({ value: id, label: `${step} ${aspect}`.trim() }))}
        write={write}
      />
      {catalog.programmes.length > 0 && (
        <ChoiceField
          name="programme"
          label="form.programme"
          field={form.programme}
          none="form.noProgramme"
          options={catalog.programmes.map((programme) => ({ value: programme, label: programme }))}
          write={write}
        />
      )}
      <TextField
        name="effectiveDate"
        label="form.effectiveDate"
        field={form.effectiveDate}
        fault={faultAt('effectiveDate', faults)}
        type="date"
        write={write}
      />
      <TextField name="note" label="form.note" field={form.note} rows={2} write={write} />
    </>
  )
}

/** What the page told of the post, to be set right where it is wrong. */
export function PostFields({ form, faults, write }: Omit<FormFieldsProps, 'catalog'>) {
  const shownTime = { ...form.postedAt, value: localTime(form.postedAt.value) }
  return (
    <>
      <TextField name="account" label="form.account" field={form.account} most={200} write={write} />
      <TextField
        name="postedAt"
        label="form.postedAt"
        field={shownTime}
        fault={faultAt('postedAt', faults)}
        type="datetime-local"
        write={(field, value) => write(field, momentOf(value))}
      />
      <TextField name="canonicalUrl" label="form.canonicalUrl" field={form.canonicalUrl} type="url" write={write} />
      <TextField name="text" label="form.text" field={form.text} rows={4} most={20_000} write={write} />
    </>
  )
}
