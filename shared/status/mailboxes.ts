// The mailboxes to which a code for the status of a case may go (docs/adr/0052).
import { addresseesOf } from "#shared/assistance/letters/addressees.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { wasHandedOver } from "#shared/assistance/portal-access.ts";
import type { LetterTo } from "#shared/assistance/events-parts.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { CaseId, Digest, Entry } from "#shared/cases/entry.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { submittedSchema } from "#shared/registration/opened.ts";
import type { Registration } from "#shared/registration/state.ts";
import { openAssistanceForm } from "#shared/store/assistance-form.ts";
import { caseFrom, type Desk, type LoadedCase } from "#shared/store/desk.ts";
import { mailboxMark, type Secrecy } from "./secrecy.ts";

/** A mailbox of a registration: that of an application which the supplier signed. */
interface SupplierMailbox {
  readonly kind: "registration";
  readonly recipient: Recipient;
  readonly loaded: LoadedCase<Registration>;
}

/** A mailbox of an application for services: of whoever applied, or of the adult who is represented. */
export interface PersonMailbox {
  readonly kind: "application";
  readonly recipient: Recipient;
  readonly loaded: LoadedCase<Assistance>;
  readonly to: LetterTo;
  readonly by: "person" | "representative";
}

export type Mailbox = SupplierMailbox | PersonMailbox;

type Needs = Pick<Desk, "cases" | "seal" | "clock">;

const rejects = ({ events }: Entry, application: number): boolean =>
  events
    .map((raw) => registrationKind.parseEvent(raw))
    .some((event) => event.type === "signature-rejected" && event.of === application);

/**
 * The applications whose word counts: the one that the entry stands by, and the last one unless its signature is in doubt or did
 * not hold. Whoever files under the name of another is not let in by the address that he wrote himself.
 */
const signedApplications = ({ state, entries }: LoadedCase<Registration>): readonly number[] => {
  const { application, account, openSignature } = state;
  const isSigned =
    application !== undefined &&
    openSignature?.of !== application &&
    !entries.some((entry) => rejects(entry, application));
  const both = [isSigned ? application : undefined, account?.application];
  return [...new Set(both)].filter((sequence) => sequence !== undefined);
};

const openForm = async (
  { seal }: Needs,
  { caseId, entries }: LoadedCase<Registration>,
  sequence: number,
): Promise<SupplierForm | undefined> => {
  const sealed = entries[sequence - 1]?.sealed;
  if (sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence }, sealed);
  return opened === undefined ? undefined : submittedSchema.parse(opened).form;
};

const ofSupplier = async (
  needs: Needs,
  loaded: LoadedCase<Registration>,
): Promise<readonly Mailbox[]> => {
  const forms = await Promise.all(
    signedApplications(loaded).map((sequence) => openForm(needs, loaded, sequence)),
  );
  return forms
    .filter((form) => form !== undefined)
    .map(({ contacts: { email }, language }) => ({
      kind: "registration",
      recipient: { email, language },
      loaded,
    }));
};

const hasDied = ({ events }: Entry): boolean =>
  events
    .map((raw) => assistanceKind.parseEvent(raw))
    .some((event) => event.type === "services-completed" && event.why === "died");

/**
 * Whoever would get a letter about the case today gets a code: nobody of a case that was ever handed over to the confidential
 * track, no child, no representative who is reported, in question or acts no more (docs/adr/0042).
 */
const ofPeople = async (
  needs: Needs,
  loaded: LoadedCase<Assistance>,
  on: Day,
): Promise<readonly Mailbox[]> => {
  const form = await openAssistanceForm(needs.seal, loaded);
  if (form === undefined) return [];
  const { state, entries } = loaded;
  const addressees = addresseesOf({
    notice: "receipt",
    ofDeath: entries.some(hasDied),
    form,
    representation: state.representation,
    handedOver: wasHandedOver(entries),
    on,
  });
  return addressees.flatMap(({ to, email, standing }): readonly Mailbox[] =>
    email === undefined
      ? []
      : [
          {
            kind: "application",
            recipient: { email, language: form.language },
            loaded,
            to,
            by: standing.is,
          },
        ],
  );
};

const mailboxesOf = async (needs: Needs, caseId: CaseId): Promise<readonly Mailbox[]> => {
  const history = await needs.cases.load(caseId);
  switch (history[0]?.kind) {
    case registrationKind.name:
      return ofSupplier(needs, caseFrom(registrationKind, caseId, history));
    case assistanceKind.name:
      return ofPeople(needs, caseFrom(assistanceKind, caseId, history), dayOf(needs.clock.now()));
    default:
      return [];
  }
};

/** The mailbox of a case that has this mark, as the case stands now; undefined where it has none such. */
export const findMailbox = async (
  needs: Needs & { readonly secrecy: Secrecy },
  caseId: CaseId,
  mark: Digest,
): Promise<Mailbox | undefined> => {
  const mailboxes = await mailboxesOf(needs, caseId);
  return mailboxes.find(({ recipient }) =>
    needs.secrecy.same(mark, mailboxMark(needs.secrecy, recipient.email)),
  );
};
