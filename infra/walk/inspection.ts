import { setTimeout as wait } from "node:timers/promises";
import { callPatiently, type Answered } from "./call.ts";

interface Caller {
  readonly apiUrl: string;
  readonly token: string;
}

/** A scanner that needs longer than this, in seconds, is taken for broken. */
const patience = 60;

/** Has an uploaded file inspected; comes again when the answer says so, because it is not scanned yet. */
export const inspect = async ({ apiUrl, token }: Caller, id: string): Promise<Answered> => {
  for (let waited = 0; ;) {
    const url = `${apiUrl}/v1/documents/${id}/inspection`;
    // Looked at again it is found the same: an answer that came too late is asked for once more.
    const answered = await callPatiently(url, { method: "POST", token }, patience - waited);
    const again = Number(answered.headers.get("retry-after"));
    if (answered.status !== 409 || again === 0 || waited >= patience) return answered;
    await wait(again * 1000);
    waited += again;
  }
};
