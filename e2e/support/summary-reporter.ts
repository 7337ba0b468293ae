// Ends the run with one plain line: `N passed, N failed`, the tests of pure code that ran before counted in.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

export default class SummaryReporter implements Reporter {
  readonly #last = new Map<string, TestResult["status"]>();
  #errors = 0;

  /** What went wrong outside of tests: a spec that can't be read, say, of which no test runs. */
  onError() {
    this.#errors++;
  }

  onTestEnd(test: TestCase, result: TestResult) {
    this.#last.set(test.id, result.status);
  }

  onExit(): Promise<void> {
    const ran = [...this.#last.values()].filter((status) => status !== "skipped");
    const passed = ran.filter((status) => status === "passed").length;
    const [units = 0, failedUnits = 0] = (process.env["UNIT_TESTS"] ?? "").split(" ").map(Number);
    console.log(`${passed + units} passed, ${ran.length - passed + this.#errors + failedUnits} failed`);
    return Promise.resolve();
  }
}
