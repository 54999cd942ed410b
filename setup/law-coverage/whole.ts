/** The acts of which every provision in scope has to be in code and in a passing test. */
export const wholeDocuments: readonly string[] = ["R377"];
