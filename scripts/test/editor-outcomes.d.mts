/** A report of Vitest, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
}

export function outcomesOf(
  reports: Readonly<Record<'chromium' | 'firefox', Report>>,
): Record<string, Record<string, Partial<Record<'chromium' | 'firefox', 'passed' | 'failed' | 'skipped'>>>>;
