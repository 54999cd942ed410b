import * as z from "zod";
import { foundingSchema } from "#shared/commission/commission-commands.ts";
import { conveneSchema } from "#shared/commission/sitting-commands.ts";
import { commissionViewSchema } from "#shared/commission/view/commission-view.ts";
import { heldStateSchema, listedSittingSchema } from "#shared/commission/view/sitting-listed.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import { defineRoute } from "#shared/http/route.ts";
import { unitSchema } from "#shared/law/territory.ts";
import {
  commissionCommandBody,
  officialSignatureProblems,
  sittingCommandBody,
} from "./signed-commands.ts";
import { idempotencyHeaders } from "./submission.ts";
import { withBody } from "./with-body.ts";

/** With a key, a command is carried out once however often it comes. */
const maybeKeyed = idempotencyHeaders.partial();

const bodyProblems = [...withBody, "role-not-allowed", "command-not-allowed"] as const;

const everybody = ["administrator", "commission-member", "commission-secretary"] as const;

/** The protocol names the members to whoever handed the case to them, and so may the page of the case (R377-22, R377-28d). */
const readers = [...everybody, "representative"] as const;

const unitPath = z.strictObject({ unit: unitSchema });
const sittingPath = z.strictObject({ id: z.string() });

export const foundCommission = defineRoute({
  id: "foundCommission",
  method: "POST",
  path: "/v1/commissions",
  function: "commission-api",
  auth: { kind: "official", roles: ["administrator"] },
  summary: {
    en: "Found the Commission of a unit: its act, its members with their mandates, its secretary",
    ru: "Создать комиссию органа: акт, члены с полномочиями, секретарь",
    kk: "Органның комиссиясын құру: акт, өкілеттіктерімен мүшелер, хатшы",
  },
  request: { body: foundingSchema },
  replies: { 201: { description: "Founded", body: commissionViewSchema } },
  problems: [
    ...bodyProblems,
    "members-too-few",
    "members-even",
    "more-members-than-founded",
    "mandate-ends-before-it-begins",
    "secretary-of-another-unit",
  ],
});

export const getCommission = defineRoute({
  id: "getCommission",
  method: "GET",
  path: "/v1/commissions/{unit}",
  function: "commission-api",
  auth: { kind: "official", roles: readers },
  summary: {
    en: "A unit's Commission: mandates, members of today, secretary, chair, votes of an open election",
    ru: "Комиссия органа: полномочия, нынешние члены, секретарь, председатель, голоса идущих выборов",
    kk: "Органның комиссиясы: өкілеттіктер, қазіргі мүшелер, хатшы, төраға, өтіп жатқан сайлау дауыстары",
  },
  request: { path: unitPath },
  replies: { 200: { description: "The Commission", body: commissionViewSchema } },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const giveCommissionCommand = defineRoute({
  id: "giveCommissionCommand",
  method: "POST",
  path: "/v1/commissions/{unit}/commands",
  function: "commission-api",
  auth: { kind: "official", roles: everybody },
  summary: {
    en: "Give a command on a Commission: appoint a member or the secretary, end a mandate, elect the chair",
    ru: "Подать команду по комиссии: назначить члена или секретаря, прекратить полномочия, избрать председателя",
    kk: "Комиссия бойынша команда беру: мүшені немесе хатшыны тағайындау, өкілеттікті тоқтату, төраға сайлау",
  },
  request: { path: unitPath, headers: maybeKeyed, body: commissionCommandBody },
  replies: { 200: { description: "Recorded", body: commissionViewSchema } },
  problems: [
    ...bodyProblems,
    "idempotency-key-reused",
    "not-found",
    "not-a-member",
    "already-a-member",
    "no-vacancy",
    "mandate-ends-before-it-begins",
    "mandate-ends-already",
    "secretary-is-member",
    "secretary-of-another-unit",
    "secretary-has-no-vote",
    "not-the-secretary",
    ...officialSignatureProblems,
  ],
});

export const conveneSitting = defineRoute({
  id: "conveneSitting",
  method: "POST",
  path: "/v1/sittings",
  function: "commission-api",
  auth: { kind: "official", roles: ["commission-secretary"] },
  summary: {
    en: "Call a sitting: when, where, and its agenda so far",
    ru: "Созвать заседание: когда, где и с какой повесткой",
    kk: "Отырысты шақыру: қашан, қайда және қандай күн тәртібімен",
  },
  request: { headers: idempotencyHeaders, body: conveneSchema },
  replies: { 201: { description: "Called", body: sittingViewSchema } },
  problems: [
    ...bodyProblems,
    "idempotency-key-missing",
    "idempotency-key-reused",
    "commission-unknown",
    "commission-incomplete",
    "not-the-secretary",
  ],
});

export const listSittings = defineRoute({
  id: "listSittings",
  method: "GET",
  path: "/v1/sittings",
  function: "commission-api",
  auth: { kind: "official", roles: everybody },
  summary: {
    en: "The sittings of my unit's Commission, the newest first; a page may be short and still have a next one",
    ru: "Заседания комиссии моего органа, сначала новые; страница может быть неполной и всё же иметь следующую",
    kk: "Менің органым комиссиясының отырыстары, жаңалары жоғарыда; бет толық болмаса да, келесісі болуы мүмкін",
  },
  request: {
    query: z.strictObject({
      state: heldStateSchema.optional(),
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  replies: {
    200: {
      description: "Sittings in the order of the times they are called for, the latest on top",
      body: z.strictObject({
        unit: unitSchema,
        sittings: z.array(listedSittingSchema),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

export const giveSittingCommand = defineRoute({
  id: "giveSittingCommand",
  method: "POST",
  path: "/v1/sittings/{id}/commands",
  function: "commission-api",
  auth: { kind: "official", roles: ["commission-member", "commission-secretary"] },
  summary: {
    en: "Give a command on a sitting: open it, attendance, agenda, who presides, close it, call it off, sign its protocol",
    ru: "Подать команду по заседанию: открыть, присутствие, повестка, председательствующий, закрыть, отменить, подписать протокол",
    kk: "Отырыс бойынша команда беру: ашу, қатысу, күн тәртібі, төрағалық етуші, жабу, болдырмау, хаттамаға қол қою",
  },
  request: { path: sittingPath, headers: maybeKeyed, body: sittingCommandBody },
  replies: { 200: { description: "Recorded", body: sittingViewSchema } },
  problems: [
    ...bodyProblems,
    "idempotency-key-reused",
    "not-found",
    "commission-incomplete",
    "no-chair",
    "no-quorum",
    "not-the-secretary",
    "not-a-member",
    "not-present",
    "already-present",
    "somebody-presides",
    "not-presiding",
    "neither-secretary-nor-chair",
    "sitting-took-place",
    "protocol-differs",
    "secretary-has-no-vote",
    ...officialSignatureProblems,
  ],
});

export const getSitting = defineRoute({
  id: "getSitting",
  method: "GET",
  path: "/v1/sittings/{id}",
  function: "commission-api",
  auth: { kind: "official", roles: everybody },
  summary: {
    en: "A sitting: attendance over time, quorum now, who presides, agenda, protocol",
    ru: "Заседание: присутствие по времени, кворум сейчас, председательствующий, повестка, протокол",
    kk: "Отырыс: уақыт бойынша қатысу, қазіргі кворум, төрағалық етуші, күн тәртібі, хаттама",
  },
  request: { path: sittingPath },
  replies: { 200: { description: "The sitting", body: sittingViewSchema } },
  problems: ["not-found", "role-not-allowed"],
});

export const commissionRoutes = [
  foundCommission,
  getCommission,
  giveCommissionCommand,
  conveneSitting,
  listSittings,
  giveSittingCommand,
  getSitting,
] as const;
