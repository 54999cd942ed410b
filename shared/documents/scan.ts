// What the scanner of uploads says of a file. It is GuardDuty's language: GuardDuty writes this tag on AWS, and whoever
// stands in for it elsewhere writes the same.

/** The tag of a file that holds the scanner's verdict; a file without it has not been scanned yet. */
export const scanTag = "GuardDutyMalwareScanStatus";

/** The only verdict under which an upload may be read (infra/constructs/bucket.ts). */
export const cleanVerdict = "NO_THREATS_FOUND";

export const infectedVerdict = "THREATS_FOUND";

/** Where a file stands in its quarantine; "unscannable" is one that no scanner can look into. */
export type Scan = "awaited" | "clean" | "infected" | "unscannable" | "failed";

/** Reads the verdict of the tag. One that is not known is a failure, never clean. */
export const scanOf = (verdict: string | undefined): Scan => {
  switch (verdict) {
    case undefined:
      return "awaited";
    case cleanVerdict:
      return "clean";
    case infectedVerdict:
      return "infected";
    case "UNSUPPORTED":
      return "unscannable";
    default:
      return "failed";
  }
};
