import type assistance from "./en/assistance.json";
import type audit from "./en/audit.json";
import type cases from "./en/cases.json";
import type administration from "./en/administration.json";
import type calendar from "./en/calendar.json";
import type chain from "./en/chain.json";
import type common from "./en/common.json";
import type desk from "./en/desk.json";
import type forms from "./en/forms.json";
import type law from "./en/law.json";
import type names from "./en/names.json";
import type operations from "./en/operations.json";
import type people from "./en/people.json";
import type places from "./en/places.json";
import type register from "./en/register.json";
import type reports from "./en/reports.json";
import type roster from "./en/roster.json";
import type signing from "./en/signing.json";
import type status from "./en/status.json";
import type sittings from "./en/sittings.json";
import type subscriptions from "./en/subscriptions.json";
import type trail from "./en/trail.json";
import type worklist from "./en/worklist.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      assistance: typeof assistance;
      audit: typeof audit;
      cases: typeof cases;
      administration: typeof administration;
      calendar: typeof calendar;
      chain: typeof chain;
      common: typeof common;
      desk: typeof desk;
      forms: typeof forms;
      law: typeof law;
      names: typeof names;
      operations: typeof operations;
      people: typeof people;
      places: typeof places;
      register: typeof register;
      reports: typeof reports;
      roster: typeof roster;
      signing: typeof signing;
      status: typeof status;
      sittings: typeof sittings;
      subscriptions: typeof subscriptions;
      trail: typeof trail;
      worklist: typeof worklist;
    };
  }
}
