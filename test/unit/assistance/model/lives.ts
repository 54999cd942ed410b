// What happens when people try whatever they like.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import { noAssistance, type Assistance } from "#shared/assistance/state.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { Instant } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock } from "#test/fakes/clock.ts";
import { editionNow, fileId } from "#test/samples/assistance/file.ts";
import { actors, type Tried } from "./attempts.ts";
import { onwardIn } from "./makes.ts";

/** A command that was carried out: what it was, on what it was decided, and what came of it. */
export interface Carried {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: AssistanceCommand;
  readonly facts: AssistanceFacts;
  readonly before: Assistance;
  /** What happened, each with the state after it. */
  readonly happened: readonly { readonly event: AssistanceEvent; readonly after: Assistance }[];
}

const whoever = (
  { actor: anybody, byItsRole }: Pick<Tried, "actor" | "byItsRole">,
  command: AssistanceCommand,
  { state, assessor }: Assistance,
  leads: boolean,
): Actor => {
  if (!byItsRole && !leads) return anybody;
  const row = lifecycle.find(
    ({ command: name, from }) => name === command.name && from.includes(state),
  );
  const role = row?.by[0];
  const fits = (one: Actor) => one.role === role && (role !== "assessor" || one.id === assessor);
  return actors.find(fits) ?? anybody;
};

/** Everything that was carried out, step by step. */
export const live = (tried: readonly Tried[]): readonly Carried[] => {
  const clock = handClock();
  const carried: Carried[] = [];
  let assistance = noAssistance;
  for (const { make, facts, onward, after, ...who } of tried) {
    clock.advance(after);
    const at = clock.now();
    const leading = onward === undefined ? undefined : onwardIn(assistance.state, onward);
    const command = (leading ?? make)(at, assistance);
    const actor = whoever(who, command, assistance, leading !== undefined);
    const circumstances = {
      caseId: fileId,
      actor,
      at,
      edition: editionNow(),
      commandDigest: digestOf(command),
    };
    const decided = assistanceKind.decide(assistance, command, circumstances, facts);
    if (!decided.accepted || decided.events.length === 0) continue;
    const sequence = carried.length + 1;
    const before = assistance;
    const happened = decided.events.map((event) => {
      // As from the store: what happened is text, and is read again.
      const read = assistanceKind.parseEvent(JSON.parse(JSON.stringify(event)));
      const happening = { at, actor, command: command.name, edition: "L114/2022", sequence };
      assistance = assistanceKind.evolve(assistance, read, happening);
      return { event: read, after: assistance };
    });
    carried.push({ sequence, at, actor, command, facts, before, happened });
  }
  return carried;
};
