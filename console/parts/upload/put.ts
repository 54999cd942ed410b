import { unreachable } from "../../api/problem.ts";

/** Puts a file into storage under an address that was signed for this very file. Throws `Refused` when storage does not take it. */
export const putFile = async (
  address: string,
  headers: Readonly<Record<string, string>>,
  file: File,
): Promise<void> => {
  // The browser tells the length itself, and lets nobody else do it.
  const { "content-length": _, ...rest } = headers;
  try {
    const response = await fetch(address, { method: "PUT", headers: rest, body: file });
    if (response.ok) return;
  } catch {
    // Nobody answered, or said nothing that a page may read: the same to whoever waits.
  }
  throw unreachable("");
};
