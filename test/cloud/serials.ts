/** Who files applications of organisations on the one stage of all these tests. */
const files = [
  "assistance",
  "authority",
  "bad-input",
  "chain",
  "documents",
  "family",
  "mail-reports",
  "quarantine",
  "rotation",
  "signatures",
  "state-systems",
  "status",
  "stories",
  "votes",
  "watch-terms",
  "webhooks",
  "browser/administration",
  "browser/every-page",
  "browser/included",
  "browser/many-tasks",
  "browser/officials",
  "browser/places",
  "browser/registration",
  "browser/reports",
  "browser/sitting",
  "browser/sitting-room",
] as const;

export type File = (typeof files)[number];

/** Serial numbers below are those of the demonstration, of load and of trouble. */
const first = 2000;

/** So many numbers has each, of which some hundred and eighty make a BIN. */
const each = 200;

/** The first serial number of a file's organisations: each has two hundred of its own, so that none meets another's. */
export const firstSerialOf = (file: File): number => first + files.indexOf(file) * each;
