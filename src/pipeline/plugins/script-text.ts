// A script's text between its tags.

/** Inside a script these would end it, or begin a comment: `</script`, `<!--`, `<script`. */
export const scriptText = (code: string): string => code.replace(/<(?=\/script|!--|script)/gi, "\\x3C");
