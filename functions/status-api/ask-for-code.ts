import type { askForStatusCode } from "#shared/http/routes/status.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { mostTries, requestAt } from "#shared/status/code-request.ts";
import { codeDigits } from "#shared/status/limits.ts";
import { mailboxMark } from "#shared/status/secrecy.ts";
import type { StatusMessage } from "#shared/status/status-message.ts";
import type { StatusNeeds } from "./needs.ts";
import { beyondLimit } from "./within-limit.ts";

const saidToAll: Trilingual = {
  en: "If there is such a case and this is its e-mail, a code is on its way there. Look among unwanted mail too.",
  ru: "Если такое дело есть и это его электронная почта, код уже отправлен туда. Посмотрите и в нежелательной почте.",
  kk: "Егер мұндай іс болса және бұл оның электрондық поштасы болса, код сонда жіберілді. Қажетсіз хаттарды да қараңыз.",
};

/**
 * Takes the wish for a code in, and does the same for every reference: whether there is such a case is looked at by whoever takes
 * the message from the queue, when the answer has long been given.
 */
export const askForCode =
  (needs: StatusNeeds): Handle<typeof askForStatusCode.request> =>
  async ({ body: { reference, email } }, { origin, locale }) => {
    const beyond = await beyondLimit(needs, "ask", origin);
    if (beyond !== undefined) return beyond;
    const { store, secrecy, random, queues, codesQueue, desk } = needs;
    const request = requestAt(desk.clock.now(), {
      id: random.identifier(),
      caseId: reference,
      mailbox: mailboxMark(secrecy, email),
    });
    await store.keep(request, 0);
    const message: StatusMessage = { request: request.id };
    await queues.send({ queueUrl: codesQueue, body: JSON.stringify(message) });
    const { id, goodUntil } = request;
    return {
      status: 202,
      body: {
        request: id,
        text: saidToAll[locale],
        goodUntil,
        digits: codeDigits,
        tries: mostTries,
      },
    };
  };
