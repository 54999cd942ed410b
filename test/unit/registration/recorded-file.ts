// A file in hand that remembers every accepted step as a history keeps it, and the command beside.
import type { Actor } from "#shared/cases/actor.ts";
import { digestSchema, type Entry } from "#shared/cases/entry.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { personalOf } from "#shared/registration/personal.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import type { Registration } from "#shared/registration/state.ts";
import { digestOf } from "#shared/store/digest.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  caseIdOf,
  editionNow,
  openFile,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";

export interface RecordedStep {
  readonly before: Registration;
  readonly after: Registration;
  readonly command: RegistrationCommand;
  readonly entry: Entry;
  /** What is sealed with it, as it opens. */
  readonly opened: unknown;
  readonly sitting: SittingFacts | undefined;
}

export interface RecordedFile extends RegistrationFile {
  readonly steps: readonly RecordedStep[];
}

const digest = digestSchema.parse("0".repeat(64));

/** What was stored is text, and is read again. */
const asStored = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Opens the file of whoever files this form; nothing has happened in it. */
export const recordedFile = (form: SupplierForm = organizationForm()): RecordedFile => {
  const file = openFile(caseIdOf(form));
  const steps: RecordedStep[] = [];
  const give = (
    command: RegistrationCommand,
    actor: Actor,
    sitting?: SittingFacts,
    signature?: SignatureFacts,
  ) => {
    const before = file.now();
    const decided = file.give(command, actor, sitting, signature);
    if (!decided.accepted || decided.events.length === 0) return decided;
    const opened = asStored(personalOf(command));
    const entry: Entry = {
      caseId: file.id,
      sequence: steps.length + 1,
      kind: "registration",
      command: command.name,
      commandId: `step-${steps.length + 1}`,
      commandDigest: digestOf(command),
      actor,
      at: file.clock.now(),
      edition: editionNow(file.clock).id,
      correlationId: "correlation-1",
      events: decided.events.map((event) => JSON.parse(JSON.stringify(event))),
      ...(opened !== undefined && { sealed: "sealed" }),
      previous: null,
      hash: digest,
    };
    steps.push({ before, after: file.now(), command, entry, opened, sitting });
    return decided;
  };
  return { ...file, give, steps };
};

/** The last step of a name. */
export const stepOf = ({ steps }: RecordedFile, name: string): RecordedStep => {
  const found = steps.findLast(({ command }) => command.name === name);
  if (found === undefined) throw new Error(`no step ${name}`);
  return found;
};
