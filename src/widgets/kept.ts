// Keeps small values on this device, under one name each; in memory where storage is full or forbidden.

const memory = new Map<string, string>();
const PREFIX = "deck:";

/** @returns what was kept under `name`, or undefined */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

export function keep(name: string, value: string) {
  memory.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Kept until the page is closed.
  }
}
