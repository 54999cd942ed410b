// Commands that make sense on a case as it is, and those that lead on.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { Ground } from "#shared/assistance/grounds.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { AssistanceState } from "#shared/assistance/states.ts";
import { addDays, dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import {
  assessmentOf,
  choosing,
  planning,
  providing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { applicationForm, guardiansApplication } from "#test/samples/assistance/form.ts";
import { assessor, providerNumber } from "#test/samples/assistance/officials.ts";

/** A command for a case as it is. */
export type Make = (now: Instant, assistance: Assistance) => AssistanceCommand;

export const fixed =
  (command: object): Make =>
  () =>
    written(command);

const addressee = { to: "provider" as const, number: providerNumber };

/** Applications of every kind. */
export const forms = [
  applicationForm(),
  applicationForm({ grounds: ["release", "probation"] }),
  applicationForm(guardiansApplication()),
  applicationForm({ grounds: ["homelessness"], residence: undefined, addressee }),
  applicationForm({ grounds: ["cruel-treatment"], cruelty: ["domestic-violence"] }),
  applicationForm({ grounds: ["cruel-treatment"], cruelty: ["trafficking"] }),
  applicationForm({ volume: "paid", addressee }),
];

export const day = (now: Instant, offset: number) => addDays(dayOf(now), offset);

const found = ({ received }: Assistance, others: readonly Ground[]) => [
  ...new Set([...(received?.grounds ?? []), ...others]),
];

export const conclusionOn = (
  now: Instant,
  assistance: Assistance,
  others: readonly Ground[],
  needs: boolean,
): AssistanceCommand => {
  const whole = JSON.parse(JSON.stringify(assessmentOf()));
  const conclusion = { ...whole.conclusion, until: day(now, 200) };
  return assessmentOf(undefined, {
    found: found(assistance, others),
    conclusion: needs ? conclusion : { ...conclusion, services: [] },
  });
};

const concluding: Make = (now, assistance) => conclusionOn(now, assistance, [], true);

export const bookSays = (
  name: "holdPlace" | "queueForPlace" | "denyPlace",
  now: Instant,
  { choice }: Assistance,
  ahead = 0,
): AssistanceCommand =>
  written({
    name,
    provider: choice?.provider ?? providerNumber,
    choice: (choice?.choice ?? 1) + ahead,
    ...(name === "holdPlace" && { until: `${day(now, 1)}T18:59:59.999Z` }),
    ...(name === "denyPlace" && { why: "no-place" }),
  });

export const planFrom = (from: Day, now: Instant, { decision }: Assistance): AssistanceCommand => {
  const until = decision?.until ?? day(now, 100);
  const line = {
    type: "social-household",
    form: "at-home",
    standard: "order-165",
    perMonth: 3,
    until,
  };
  return planning({ from, lines: [line] });
};

/** What leads on in each state, so that the runs come far. */
const onward: Partial<Record<AssistanceState, readonly Make[]>> = {
  none: forms.map(
    (form): Make =>
      () =>
        submit(form),
  ),
  received: [fixed({ name: "assignAssessor", assessor: assessor.id })],
  "in-assessment": [concluding],
  concluded: [(_, { assessment }) => providing({ recognised: assessment?.found ?? [] })],
  approved: [() => choosing({ orWait: true })],
  choosing: [
    (now, state) => bookSays("holdPlace", now, state),
    (now, state) => bookSays("queueForPlace", now, state),
  ],
  waiting: [(now, state) => bookSays("holdPlace", now, state)],
  "place-held": [fixed({ name: "acceptPlace" })],
  placed: [(now, state) => planFrom(day(now, 0), now, state)],
  "in-service": [
    fixed({ name: "openReassessment", reason: "…" }),
    (now) => written({ name: "suspend", from: day(now, 0), reason: "…" }),
    fixed({ name: "complete", why: "plan-done", results: "…" }),
  ],
  suspended: [(now) => written({ name: "resume", on: day(now, 0) })],
  reassessment: [concluding],
  reconcluded: [(_, { assessment }) => providing({ recognised: assessment?.found ?? [] })],
  completed: [fixed({ name: "erase" })],
};

/** One of the commands that lead on in a state, by the role that may give it. */
export const onwardIn = (state: AssistanceState, place: number): Make | undefined => {
  const all = onward[state] ?? [];
  return all[place % Math.max(1, all.length)];
};
