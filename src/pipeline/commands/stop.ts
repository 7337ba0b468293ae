// Ends a command with one clear line, told to the person at the keyboard; `run.js` prints it without a stack.
export class Stop extends Error {
  override readonly name = "Stop";
}
