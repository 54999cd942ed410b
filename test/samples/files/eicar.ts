// The test file that every scanner takes for malware, as EICAR publishes it. Kept in halves that no scanner knows.
const front = Buffer.from("58354f2150254041505b345c505a58353428505e2937434329377d24", "hex");
const back = Buffer.from(
  "45494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a",
  "hex",
);

/** The test file itself: 68 bytes. */
export const eicar = (): Uint8Array => Buffer.concat([front, back]);

/** A file that looks like a PDF and holds the test file. */
export const infectedPdf = (title: string): Uint8Array =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n% ${title}\n`), eicar(), Buffer.from("\n%%EOF\n")]);
