// A Commission and its sitting on record, so that whatever was voted there can be looked at again.
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { CommissionCommand } from "#shared/commission/commission-commands.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import type { SittingCommand } from "#shared/commission/sitting-commands.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { contextOfSitting } from "#shared/store/sitting-context.ts";
import type { MemoryDesk } from "#test/fakes/desk.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  secretary,
  sittingOf,
} from "#test/samples/officials.ts";

const commission = commissionIdOf(home);
const sitting = caseIdSchema.parse(sittingOf().id);

let commands = 0;

const order = (actor: Actor) => {
  commands += 1;
  return { commandId: `command-${commands}`, actor, correlationId: "correlation-1" };
};

/** Commands on the Commission and on its sitting, each of which has to be accepted. */
export const sittingOn = (desk: MemoryDesk) => {
  const must = (outcome: { readonly done: string }) => {
    if (outcome.done !== "accepted") throw new Error(JSON.stringify(outcome));
  };
  const onCommission = async (command: CommissionCommand, actor: Actor) =>
    must(
      await giveCommand(desk, commissionKind, {
        ...order(actor),
        caseId: commission,
        command,
        factsFor: async () => undefined,
      }),
    );
  const onSitting = async (command: SittingCommand, actor: Actor = secretary) =>
    must(
      await giveCommand(desk, sittingKind, {
        ...order(actor),
        caseId: sitting,
        command,
        factsFor: (state) =>
          contextOfSitting(desk.cases, { caseId: sitting, state }, home, command),
      }),
    );
  return { onCommission, onSitting };
};

/** The Commission of five is there, as the sample sitting has it, to decide on these cases. */
export const holdSitting = async (desk: MemoryDesk, agenda: readonly CaseId[]): Promise<void> => {
  const { onCommission, onSitting } = sittingOn(desk);
  await onCommission({ name: "found", founding }, administrator);
  for (const place of [1, 2, 3])
    await onCommission({ name: "voteForChair", candidate: chair.id }, member(place));
  const startsAt = desk.clock.now();
  await onSitting({ name: "convene", convening: { unit: home, startsAt, agenda: [...agenda] } });
  const present = [1, 2, 3, 4, 5].map((place) => member(place).id);
  await onSitting({ name: "openSitting", present });
};
