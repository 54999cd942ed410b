// Stories, and what each step of them did.
import * as fc from "fast-check";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type {
  EventOf,
  RegistrationEvent,
  RegistrationEventType,
} from "#shared/registration/events.ts";
import { effectsOf } from "#shared/registration/effects.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { Registration } from "#shared/registration/state.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, openFile, type RegistrationFile } from "#test/samples/registration-file.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";
import { anybodysMove, properMove, type Move } from "./any-command.ts";
import { onward } from "./onward.ts";
import { goodSittings } from "./sittings.ts";

/** One command of a story and what it did. */
export interface Step {
  readonly command: RegistrationCommand;
  readonly by: Actor;
  readonly sitting: SittingFacts | undefined;
  readonly at: Instant;
  readonly accepted: boolean;
  readonly events: readonly RegistrationEvent[];
  readonly before: Registration;
  readonly after: Registration;
}

export interface Story {
  readonly form: SupplierForm;
  readonly moves: readonly Move[];
}

const forms: readonly SupplierForm[] = [
  organizationForm(),
  organizationForm({ devices: [{ ...imported, priceTiyn: 300_01 }] }),
  specialistForm(),
];

const movesOf = (form: SupplierForm, moods: readonly boolean[]): fc.Arbitrary<Move> =>
  fc.oneof(
    { weight: 1, arbitrary: anybodysMove(form) },
    { weight: 1, arbitrary: properMove(form) },
    {
      weight: 8,
      arbitrary: fc
        .record({
          sitting: fc.constantFrom(...goodSittings),
          dissents: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
          turn: fc.integer({ min: 0, max: 999 }).map((part) => part / 1000),
        })
        .map((way) => onward({ form, moods, ...way })),
    },
  );

const anyMoods = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(fc.constantFrom(...forms), anyMoods)
  .chain(([form, moods]) =>
    fc
      .array(movesOf(form, moods), { minLength: 1, maxLength: 200, size: "max" })
      .map((moves) => ({ form, moves })),
  );

export interface Played {
  readonly file: RegistrationFile;
  readonly steps: readonly Step[];
}

const isTold = (event: RegistrationEvent, { id }: RegistrationFile): boolean =>
  effectsOf(event, id, 1).some(({ to }) => to === "notices");

/** Plays a story to its end. */
export const play = ({ form, moves }: Story): Played => {
  const file = openFile(caseIdOf(form));
  const telling: number[] = [];
  const steps = moves.map((move): Step => {
    const before = file.now();
    const { command, by, sitting, signature, after = 60 } = move(before, file.clock.now(), telling);
    file.clock.advance(after);
    const decided = file.give(command, by, sitting, signature);
    const events = decided.accepted ? decided.events : [];
    if (events.some((event) => isTold(event, file))) telling.push(file.now().telling ?? 0);
    return {
      command,
      by,
      sitting,
      at: file.clock.now(),
      accepted: decided.accepted,
      events,
      before,
      after: file.now(),
    };
  });
  return { file, steps };
};

/** The events of one type in a stretch of steps, each with its step. */
export const eventsOf = <Type extends RegistrationEventType>(
  steps: readonly Step[],
  type: Type,
): readonly { readonly event: EventOf<Type>; readonly step: Step }[] =>
  steps.flatMap((step) =>
    step.events
      .filter((event): event is EventOf<Type> => event.type === type)
      .map((event) => ({ event, step })),
  );
