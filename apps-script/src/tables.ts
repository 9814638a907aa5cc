/**
 * Gives the reader of tables, which is most of the add-on, a script of its own, so that no script outgrows its limit.
 * Nothing calls this global: the other scripts import the reader.
 */
export { readTables as readTables_ } from '../../shared/tables/read-tables.ts'
