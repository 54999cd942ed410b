// A social employee, as far as the Law wants it on record: qualification, raising of it, attestation (L114-1.6, L114-16.1.3,
// L114-16.3.6, L114-17.2.6).
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { accept, refuse, type CaseKind } from "#shared/cases/kind.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import { addMonths, dayOf, daySchema, type Day } from "#shared/law/dates.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

const employeeStates = ["none", "employed"] as const;
type EmployeeState = (typeof employeeStates)[number];

const paper = { on: daySchema, document: words(200) };

/** What is put on record of an employee; the papers are sealed. */
export const employeeCommandSchema = z.discriminatedUnion("name", [
  // Who begins to work as a social employee, where, and with which qualification.
  z.strictObject({
    name: z.literal("employ"),
    since: daySchema,
    provider: registerNumberSchema.optional(),
    qualification: z.strictObject({ ...paper, title: words(300) }).optional(),
  }),
  z.strictObject({ name: z.literal("recordQualification"), ...paper, title: words(300) }),
  // The provider trains its employees, or the region does.
  z.strictObject({ name: z.literal("recordTraining"), ...paper, title: words(300) }),
  z.strictObject({ name: z.literal("recordAttestation"), ...paper }),
]);
export type EmployeeCommand = z.infer<typeof employeeCommandSchema>;

const onDay = { on: daySchema };

const employeeEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("employed"),
    since: daySchema,
    provider: registerNumberSchema.optional(),
  }),
  z.strictObject({ type: z.literal("qualified"), ...onDay }),
  z.strictObject({ type: z.literal("trained"), ...onDay }),
  z.strictObject({ type: z.literal("attested"), ...onDay }),
]);
export type EmployeeEvent = z.infer<typeof employeeEventSchema>;

export interface Employee {
  readonly state: EmployeeState;
  readonly since: Day | undefined;
  /** The provider whose staff the employee is; none for those of the executive body. */
  readonly provider: string | undefined;
  readonly qualifiedOn: Day | undefined;
  readonly trainedOn: Day | undefined;
  readonly attestedOn: Day | undefined;
}

export type EmployeeRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "day-ahead"; readonly latest: Day };

export const employeeLifecycle: readonly Transition<EmployeeState, EmployeeCommand["name"]>[] = [
  {
    command: "employ",
    by: ["provider", "social-officer", "administrator"],
    from: employeeStates,
    to: ["employed"],
    provisions: ["L114-1.6", "L114-17.2.6"],
    starts: [],
    stops: [],
  },
  ...(
    [
      ["recordQualification", "L114-1.6"],
      ["recordTraining", "L114-16.1.3"],
      ["recordAttestation", "L114-16.3.6"],
    ] as const
  ).map(([command, provision]): Transition<EmployeeState, EmployeeCommand["name"]> => ({
    command,
    by: ["provider", "social-officer", "administrator"],
    from: ["employed"],
    to: ["employed"],
    provisions: [provision, "L114-17.2.6"],
    starts: [],
    stops: [],
  })),
];

/** One history an employee, by the subject of the account. */
export const employeeIdOf = (subject: string): CaseId | undefined =>
  caseIdSchema.safeParse(`employee-${subject}`).data;

const noEmployee: Employee = {
  state: "none",
  since: undefined,
  provider: undefined,
  qualifiedOn: undefined,
  trainedOn: undefined,
  attestedOn: undefined,
};

/** The later of two days: papers may be put on record in any order. */
const later = (one: Day | undefined, other: Day): Day =>
  one === undefined || one < other ? other : one;

const evolveEmployee = (employee: Employee, event: EmployeeEvent): Employee => {
  switch (event.type) {
    case "employed":
      return {
        ...employee,
        state: "employed",
        since: employee.since ?? event.since,
        provider: event.provider,
      };
    case "qualified":
      return { ...employee, qualifiedOn: later(employee.qualifiedOn, event.on) };
    case "trained":
      return { ...employee, trainedOn: later(employee.trainedOn, event.on) };
    case "attested":
      return { ...employee, attestedOn: later(employee.attestedOn, event.on) };
  }
};

const eventsOf = (command: EmployeeCommand): readonly EmployeeEvent[] => {
  switch (command.name) {
    case "employ": {
      const { since, provider, qualification } = command;
      return [
        { type: "employed", since, ...(provider !== undefined && { provider }) },
        ...(qualification === undefined
          ? []
          : [{ type: "qualified" as const, on: qualification.on }]),
      ];
    }
    case "recordQualification":
      return [{ type: "qualified", on: command.on }];
    case "recordTraining":
      return [{ type: "trained", on: command.on }];
    case "recordAttestation":
      return [{ type: "attested", on: command.on }];
  }
};

/** A social employee as a kind of case. */
export const employeeKind: CaseKind<
  Employee,
  EmployeeEvent,
  EmployeeCommand,
  undefined,
  EmployeeRefusal,
  AssistanceEdition
> = {
  name: "employee",
  editions: assistanceEditions,
  initial: noEmployee,
  parseEvent: (raw) => employeeEventSchema.parse(raw),
  evolve: evolveEmployee,
  decide: ({ state }, command, { actor, at }) => {
    const admission = admit(employeeLifecycle, state, command.name, actor.role);
    if (!admission.admitted) {
      const { admitted: _, ...refusal } = admission;
      return refuse(refusal);
    }
    const events = eventsOf(command);
    const today = dayOf(at);
    const isAhead = events.some((event) => "on" in event && event.on > today);
    return isAhead ? refuse({ code: "day-ahead", latest: today }) : accept(...events);
  },
  personalOf: (command) => {
    if (command.name !== "employ") {
      const { name: _, on: __, ...papers } = command;
      return papers;
    }
    return command.qualification;
  },
  editionOf: () => undefined,
};

const yearsAfter = (day: Day, years: number): Day => addMonths(day, years * 12);

/** What somebody lacks to be instructed with an assessment on a day, if anything (L114-1.6, L114-16.3.6, G54). */
export const lacksToAssess = (
  { state, qualifiedOn, attestedOn, since }: Employee,
  today: Day,
  { staff }: Pick<AssistanceEdition, "staff">,
): "qualification" | "attestation" | undefined => {
  if (state === "none" || qualifiedOn === undefined || since === undefined) return "qualification";
  const attested = attestedOn ?? since;
  return yearsAfter(attested, staff.attestationYears) < today ? "attestation" : undefined;
};

/** What an employee has to do again, and by which day (L114-16.1.3, L114-16.3.6): from the last time, or from the beginning (G54). */
export const dueAgain = (
  { since, trainedOn, attestedOn }: Employee,
  { staff }: Pick<AssistanceEdition, "staff">,
): { readonly training: Day; readonly attestation: Day } | undefined =>
  since === undefined
    ? undefined
    : {
        training: yearsAfter(trainedOn ?? since, staff.trainingYears),
        attestation: yearsAfter(attestedOn ?? since, staff.attestationYears),
      };
