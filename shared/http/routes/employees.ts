import * as z from "zod";
import { subjectSchema } from "#shared/commission/subject.ts";
import { employeeCommandSchema } from "#shared/employees/employee.ts";
import { defineRoute } from "#shared/http/route.ts";
import { daySchema } from "#shared/law/dates.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { withBody } from "./with-body.ts";

/** Who keeps the records of social employees: their provider, the executive body, an administrator (L114-17.2.6). */
const keepers = ["social-officer", "provider", "administrator"] as const;

const subjectPath = z.strictObject({ subject: subjectSchema });

/** A social employee, as far as the Law wants it on record; the papers themselves stay sealed. */
export const employeeViewSchema = z.strictObject({
  subject: subjectSchema,
  since: daySchema,
  provider: registerNumberSchema.optional(),
  qualifiedOn: daySchema.optional(),
  trainedOn: daySchema.optional(),
  attestedOn: daySchema.optional(),
  /** By which day training and attestation are due again (L114-16.1.3, L114-16.3.6, G54). */
  due: z.strictObject({ training: daySchema, attestation: daySchema }),
  /** What keeps the employee from being instructed with an assessment today (L114-1.6, L114-16.3.6). */
  lacks: z.enum(["qualification", "attestation"]).optional(),
});

export const giveEmployeeCommand = defineRoute({
  id: "giveEmployeeCommand",
  method: "POST",
  path: "/v1/employees/{subject}/commands",
  function: "assistance-api",
  auth: { kind: "official", roles: keepers },
  summary: {
    en: "Put on record of a social employee: the beginning of the work, qualification, training, attestation",
    ru: "Записать о социальном работнике: начало работы, квалификация, обучение, аттестация",
    kk: "Әлеуметтік қызметкер туралы жазу: жұмысқа кірісуі, біліктілігі, оқуы, аттестатталуы",
  },
  request: {
    path: subjectPath,
    headers: z.object({ "idempotency-key": z.string().min(8).max(128).optional() }),
    body: employeeCommandSchema,
  },
  replies: { 200: { description: "On record", body: employeeViewSchema } },
  problems: [
    ...withBody,
    "idempotency-key-reused",
    "not-found",
    "role-not-allowed",
    "command-not-allowed",
    "day-ahead",
  ],
});

export const getEmployee = defineRoute({
  id: "getEmployee",
  method: "GET",
  path: "/v1/employees/{subject}",
  function: "assistance-api",
  auth: { kind: "official", roles: [...keepers, "assessor"] },
  summary: {
    en: "What is on record of a social employee, and what is due again by when",
    ru: "Что записано о социальном работнике и что и когда предстоит пройти снова",
    kk: "Әлеуметтік қызметкер туралы жазбалар және нені қашан қайта өту керек",
  },
  request: { path: subjectPath },
  replies: { 200: { description: "The employee", body: employeeViewSchema } },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const employeeRoutes = [giveEmployeeCommand, getEmployee] as const;
