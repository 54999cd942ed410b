// The test file of EICAR: harmless, and taken for malware by every scanner. It is put together here, so that no scanner
// takes this repository for infected.
const parts = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-", "FILE!$H+H*"];

const signature = Buffer.from(parts.join(""), "latin1");

/** Whether a file is the test file, or holds it. */
export const holdsEicar = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(signature);
