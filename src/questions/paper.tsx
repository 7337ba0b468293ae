// A box to tick on paper, and what only the answer key shows.

/** A box; the key's has a tick where the answer is right. Whoever can't see it is told by the feedback. */
export const Box = ({ right }: { right?: boolean | undefined }) => (
  <span class="box" data-right={right ? "" : undefined} />
);

/** Stands in the answer key only. */
export const Feedback = ({ children }: { children: string }) => <span class="answer">{children}</span>;
