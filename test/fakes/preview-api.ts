// The function that shows what commands would do, over the ports of a desk in memory.
import { previewAssistance } from "#functions/preview-api/preview-assistance.ts";
import { previewCase } from "#functions/preview-api/preview-case.ts";
import type { PreviewNeeds } from "#functions/preview-api/needs.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import type { OutgoingMail } from "#shared/adapters/mail.ts";
import { shippedCatalogue } from "#shared/assistance/catalogue.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import {
  previewAssistanceCommand,
  previewCaseCommand,
  previewRoutes,
} from "#shared/http/routes/preview.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { bindOfficial } from "#test/samples/official-signing.ts";
import { eventAmong, sendingTo, type Answered, type Person } from "./calls.ts";
import type { MemoryDesk } from "./desk.ts";
import { memoryLog } from "./observability.ts";
import { memoryPlaces } from "./places.ts";
import { memoryReads } from "./reads.ts";
import { memoryRegister } from "./register.ts";

type Around = Partial<Pick<PreviewNeeds, "register" | "books" | "listing">>;

/** What commands would do at a desk, and what is sent of those that were given there. */
export const memoryPreviews = (desk: MemoryDesk, around: Around = {}) => {
  const reads = memoryReads(desk.clock);
  const needs: PreviewNeeds = {
    desk,
    register: memoryRegister(),
    books: memoryPlaces(),
    catalogue: async () => shippedCatalogue,
    calendar: async () => kazakhstanCalendar,
    listing: async () => [],
    recordRead: reads.recordRead,
    ...around,
  };
  const { log, lines } = memoryLog();
  const handler = serve(log, [
    on(previewCaseCommand, previewCase(needs)),
    on(previewAssistanceCommand, previewAssistance(needs)),
  ]);
  const [send, eventOf] = [sendingTo(previewRoutes, handler), eventAmong(previewRoutes)];
  /** Whoever nobody was named for to sign. */
  const previewUnbound = (by: Person, id: string, body: object): Promise<Answered> => {
    const kind = id.startsWith("assistance-") ? "assistance" : "cases";
    return send(eventOf({ by, send: `POST /v1/${kind}/${id}/preview`, body }));
  };
  const preview = async (by: Person, id: string, body: object): Promise<Answered> => {
    await bindOfficial(desk, by.id);
    return previewUnbound(by, id, body);
  };
  /** The mails that tell of the last entry of a case. */
  const mailsOf = async (id: string): Promise<readonly OutgoingMail[]> => {
    const caseId = caseIdSchema.parse(id);
    const mails: OutgoingMail[] = [];
    const post = async (mail: OutgoingMail) => {
      mails.push(mail);
      return { posted: true, messageId: `mail-${mails.length}` } as const;
    };
    const sequence = (await desk.cases.load(caseId)).length;
    await sendNotice({ ...needs, desk, post })({ caseId, sequence });
    return mails;
  };
  return { preview, previewUnbound, mailsOf, reads, lines };
};
