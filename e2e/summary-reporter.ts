// Ends the run with one plain line: `N passed, N failed`.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

export default class SummaryReporter implements Reporter {
  readonly #last = new Map<string, TestResult["status"]>();

  onTestEnd(test: TestCase, result: TestResult) {
    this.#last.set(test.id, result.status);
  }

  onExit(): Promise<void> {
    const ran = [...this.#last.values()].filter((status) => status !== "skipped");
    const passed = ran.filter((status) => status === "passed").length;
    console.log(`${passed} passed, ${ran.length - passed} failed`);
    return Promise.resolve();
  }
}
