import { Contended } from "#shared/store/contended.ts";
import type { CodeRequest } from "./code-request.ts";
import type { StatusStore } from "./ports.ts";

/** More who change one request at one moment than this is an attack, not a race. */
const mostAttempts = 20;

/** Changes a request, decided on as it is at that moment: of those who do it at once each sees what the other did. */
export const changeRequest = async <Outcome extends { readonly after: CodeRequest | undefined }>(
  store: Pick<StatusStore, "find" | "keep">,
  id: string,
  decide: (request: CodeRequest | undefined) => Outcome,
): Promise<Outcome> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { request, revision } = await store.find(id);
    const outcome = decide(request);
    if (outcome.after === undefined) return outcome;
    if ((await store.keep(outcome.after, revision)) === "kept") return outcome;
  }
  throw new Contended("a request for a code was changed by others again and again");
};
