// What is sealed beside the events of an application, as it is read again.
import * as z from "zod";
import { applicationFormSchema } from "./forms/application.ts";

/** What the entry of an application seals: the form, whoever took it in. */
export const receivedSchema = z.looseObject({ form: applicationFormSchema });
