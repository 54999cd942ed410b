// How producers put their data into an envelope: each does it another way.
import { elementsOf, textIn } from "#shared/xml/look.ts";
import { parseXml } from "#shared/xml/parse.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import { standingAlone } from "./tree.ts";
import { branch, leaf } from "./write.ts";

/**
 * `itself`: the element `data` is the root of the data. `nested`: the data are the one element in it.
 * `escaped`: they are its text, spelt as XML is spelt in text.
 */
export type DataForm = "itself" | "nested" | "escaped";

/** The element `data` with signed data in it; in the form `itself` they have that name already. */
export const dataText = (form: DataForm, xml: string): string => {
  if (form === "itself") return xml;
  return form === "nested" ? branch("data", xml) : leaf("data", xml);
};

/** The root of the data, as the document of its own that was signed; nothing where there is none. */
export const dataIn = (
  form: DataForm,
  data: XmlElement,
  parent: XmlElement,
): XmlElement | undefined => {
  switch (form) {
    case "itself":
      return standingAlone(data, parent);
    case "nested": {
      const [root, ...others] = elementsOf(data);
      return root === undefined || others.length > 0 ? undefined : standingAlone(root, data);
    }
    case "escaped": {
      const read = parseXml(textIn(data) ?? "");
      return read.read ? read.document.root : undefined;
    }
  }
};
