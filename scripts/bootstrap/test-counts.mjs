/**
 * The part of Vitest's JSON report that is counted.
 *
 * @typedef {object} Report
 * @property {readonly ReportedFile[]} testResults
 *
 * @typedef {object} ReportedFile
 * @property {string} name path
 * @property {string} status 'passed' or 'failed'
 * @property {readonly { fullName: string, status: string }[]} assertionResults its tests
 */

/**
 * @typedef {object} Counts
 * @property {number} passed tests
 * @property {number} failed tests, and files that failed outside their tests (an import, a hook)
 * @property {readonly string[]} skipped names of tests that did not run
 */

/**
 * Counts what happened. A run that Vitest calls failed (`exitCode`) has at least one failure, whatever the report says:
 * an error outside every test leaves no trace there, and a crash leaves no report (`null`).
 *
 * @param {Report | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles.length
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  }
}

/**
 * @param {Counts} counts
 * @returns {string} '412 passed, 0 failed', and ', 1 skipped' where there are some
 */
export function countsLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line
}
