export { default } from '../../../../../extension/entrypoints/capture-page.content.ts'
