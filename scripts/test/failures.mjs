/** So many lines of what a test says are repeated: the message and what was expected, without the whole stack. */
const LINES = 12;

/**
 * What failed in a run, for repeating at its end, where it is found without reading the whole: for each failed test its file, its titles and
 * the head of what it said, and for a file that could not be run what kept it from that.
 * @param {{ testResults: { name: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] } | null} report
 * @returns {string[]}
 */
export function failuresOf(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${name}\n${headOf(message)}`] : [];
    return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${headOf(failureMessages.join('\n'))}`);
  });
}

const headOf = (said) =>
  said
    .split('\n')
    .slice(0, LINES)
    .map((line) => `  ${line}`)
    .join('\n');
