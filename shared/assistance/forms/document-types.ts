/** The papers that may go with an application; none is asked for but those that prove what is said. */
export const applicationDocumentTypes = [
  "representation",
  "adult-consent",
  "circumstances",
] as const;
