// What somebody could do in the room now: each command is tried by the very rules that decide it, and nothing of it is kept.
import type * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Decision } from "#shared/cases/kind.ts";
import { viewProvision } from "#shared/cases/term-view.ts";
import type { HeldCommand } from "#shared/commission/sitting-commands.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { sittingLifecycle } from "#shared/commission/sitting-lifecycle.ts";
import type { SittingContext } from "#shared/commission/sitting-scene.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import { problemKindOf, type ProblemCode } from "#shared/http/problems.ts";
import type { actionSchema } from "#shared/http/routes/room.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Edition } from "#shared/law/edition-schema.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import { concerning } from "#shared/registration/view/concerned.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { FoundSitting } from "#shared/store/find-sitting-of-unit.ts";

export type Action = z.infer<typeof actionSchema>;

/** Who asks, when, in which language, and by which edition things are decided. */
export interface Looking {
  readonly caller: Caller;
  readonly at: Instant;
  readonly locale: Locale;
  readonly edition: Edition;
}

interface Row {
  readonly command: string;
  readonly by: readonly Role[];
  readonly from: readonly string[];
  readonly provisions: readonly ProvisionId[];
}

/** The row of a table by which somebody of these roles could give a command in this state. */
const rowFor = (
  table: readonly Row[],
  state: string,
  command: string,
  { roles }: Caller,
): Row | undefined =>
  table.find(
    (row) =>
      row.command === command &&
      row.from.includes(state) &&
      row.by.some((role) => roles.includes(role)),
  );

type Refusal = { readonly code: ProblemCode };

const viewAction = (
  command: string,
  provisions: readonly ProvisionId[],
  decision: Decision<unknown, Refusal>,
  locale: Locale,
): Action => {
  const told = { command, provisions: provisions.map((one) => viewProvision(one, locale)) };
  if (decision.accepted) return told;
  const { code } = decision.refusal;
  return { ...told, refusal: { code, text: problemKindOf(code).title[locale] } };
};

/** What only lacks what its form asks for can be given. */
const filledInByForm: ReadonlySet<string> = new Set([
  "grounds-missing",
  "justification-missing",
  "claim-missing",
]);

const accepted = { accepted: true, events: [] } as const;

const tries = (sitting: CaseId, { id }: Caller): readonly OfficialCommand[] => [
  { name: "placeOnAgenda", sitting },
  { name: "declareConflict", reason: "–" },
  { name: "voteForPresiding", candidate: id },
  { name: "recordCompleteness", complete: true, accurate: true },
  { name: "castVote", choice: "for" },
  { name: "closeVote" },
];

/** The steps of the Commission on a case that the caller could take in its state, with what stands in their way (R377-24a to R377-27). */
export const actionsOnCase = (
  { caseId, state }: LoadedCase<Registration>,
  facts: SittingFacts,
  sitting: CaseId,
  { caller, at, locale, edition }: Looking,
): Action[] =>
  tries(sitting, caller).flatMap((command) => {
    const row = rowFor(lifecycle, state.state, command.name, caller);
    const isThere = command.name === "placeOnAgenda" && state.sitting === sitting;
    if (row === undefined || isThere) return [];
    const commandDigest = digestOf(command);
    const circumstances = { caseId, actor: actingAs(caller, row.by), at, edition, commandDigest };
    const decision = registrationKind.decide(state, command, circumstances, { sitting: facts });
    const isForForm = !decision.accepted && filledInByForm.has(decision.refusal.code);
    const provisions = concerning(row.provisions, state.saved?.supplier);
    return [viewAction(command.name, provisions, isForForm ? accepted : decision, locale)];
  });

const triesOn = (
  { caseId }: FoundSitting,
  { members, present }: SittingFacts,
  { protocol }: SittingContext,
  { id }: Caller,
): readonly HeldCommand[] => {
  const absent = members.find((member) => !present.includes(member));
  const [there] = present;
  const tried: HeldCommand[] = [
    { name: "openSitting", present: [...members] },
    { name: "putOnAgenda", caseId },
    { name: "voteForPresiding", candidate: id },
    { name: "closeSitting" },
    { name: "cancelSitting", reason: "–" },
  ];
  if (absent !== undefined) tried.push({ name: "recordArrival", member: absent });
  if (there !== undefined) tried.push({ name: "recordDeparture", member: there });
  if (protocol !== undefined) {
    tried.push({ name: "signProtocol", digest: protocol, languages: ["kk"] });
  }
  return tried;
};

/** What the caller could do with the sitting itself in its state, with what stands in the way (R377-24a, R377-25, R377-28d). */
export const actionsOnSitting = (
  found: FoundSitting,
  facts: SittingFacts,
  context: SittingContext,
  { caller, at, locale, edition }: Looking,
): Action[] =>
  triesOn(found, facts, context, caller).flatMap((command) => {
    const { caseId, state } = found;
    const row = rowFor(sittingLifecycle, state.state, command.name, caller);
    if (row === undefined) return [];
    const commandDigest = digestOf(command);
    const circumstances = { caseId, actor: actingAs(caller, row.by), at, edition, commandDigest };
    const decision = sittingKind.decide(state, command, circumstances, context);
    return [viewAction(command.name, row.provisions, decision, locale)];
  });
