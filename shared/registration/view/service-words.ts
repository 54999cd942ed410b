import type * as z from "zod";
import type { Trilingual } from "#shared/law/languages.ts";
import type { Accessibility } from "#shared/registration/register/accessibility.ts";
import type { serviceFormSchema, ServiceType } from "#shared/registration/forms/services.ts";

/** The types of services in words (S138-40.1 to S138-40.8). */
export const serviceWords: Record<ServiceType, Trilingual> = {
  "social-household": {
    en: "Social and household services",
    ru: "Социально-бытовые услуги",
    kk: "Әлеуметтік-тұрмыстық қызметтер",
  },
  "social-medical": {
    en: "Social and medical services",
    ru: "Социально-медицинские услуги",
    kk: "Әлеуметтік-медициналық қызметтер",
  },
  "social-psychological": {
    en: "Social and psychological services",
    ru: "Социально-психологические услуги",
    kk: "Әлеуметтік-психологиялық қызметтер",
  },
  "social-pedagogical": {
    en: "Social and pedagogical services",
    ru: "Социально-педагогические услуги",
    kk: "Әлеуметтік-педагогикалық қызметтер",
  },
  "social-labour": {
    en: "Social and labour services",
    ru: "Социально-трудовые услуги",
    kk: "Әлеуметтік-еңбек қызметтері",
  },
  "social-cultural": {
    en: "Social and cultural services",
    ru: "Социально-культурные услуги",
    kk: "Әлеуметтік-мәдени қызметтер",
  },
  "social-economic": {
    en: "Social and economic services",
    ru: "Социально-экономические услуги",
    kk: "Әлеуметтік-экономикалық қызметтер",
  },
  "social-legal": {
    en: "Social and legal services",
    ru: "Социально-правовые услуги",
    kk: "Әлеуметтік-құқықтық қызметтер",
  },
};

/** The forms in which services are given, in words (R377-4.11d). */
export const serviceFormWords: Record<z.infer<typeof serviceFormSchema>, Trilingual> = {
  inpatient: { en: "Inpatient", ru: "В стационаре", kk: "Стационарда" },
  "semi-inpatient": { en: "Semi-inpatient", ru: "В полустационаре", kk: "Жартылай стационарда" },
  "at-home": { en: "At home", ru: "На дому", kk: "Үйде" },
  "temporary-stay": {
    en: "Temporary stay",
    ru: "С временным пребыванием",
    kk: "Уақытша болумен",
  },
};

/** The accessibility of the premises in words (R377-4.9). */
export const accessibilityWords: Record<Accessibility, Trilingual> = {
  accessible: {
    en: "Accessible to people with limited mobility",
    ru: "Доступно для маломобильных людей",
    kk: "Жүріп-тұруы шектеулі адамдарға қолжетімді",
  },
  "not-fully-accessible": {
    en: "Not fully accessible to people with limited mobility",
    ru: "Доступно для маломобильных людей не полностью",
    kk: "Жүріп-тұруы шектеулі адамдарға толық қолжетімді емес",
  },
  unknown: {
    en: "Accessibility is not known",
    ru: "Доступность неизвестна",
    kk: "Қолжетімділігі белгісіз",
  },
};
