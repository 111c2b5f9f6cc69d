import { parseXml, XmlCdata, XmlElement, XmlText } from "@rgrove/parse-xml";
import { OnezoneError } from "../errors/onezone-error.ts";

/** An XML element. The server omits all content except elements and text. */
interface Element {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly content: (Element | string)[];
}

/** The values that the server writes into the metadata of a handle. */
export interface Published {
  readonly publicHandle: string;
  readonly shareUrl: string;
  readonly rootFileId: string;
}

/** The metadata formats by prefix: the name of the root element, and a function that adds values to it as the server does. */
const formats: Readonly<Record<string, { root: string; revise: (root: Element, to: Published) => void }>> = {
  oai_dc: {
    root: "metadata",
    revise(root, { publicHandle, shareUrl }) {
      for (const text of [shareUrl, publicHandle]) putFirst(root, element("dc:identifier", {}, text), 1);
    },
  },
  edm: {
    root: "rdf:RDF",
    revise(root, { publicHandle, rootFileId }) {
      const view = `https://eureka3d.vm.fedcloud.eu/3d/${rootFileId}`;
      for (const each of childrenOf(root, "edm:ProvidedCHO")) {
        each.attributes.set("rdf:about", publicHandle);
        putFirst(each, element("dcterms:isPartOf", {}, "EUreka3D"), 2);
      }
      for (const each of childrenOf(root, "ore:Aggregation")) {
        each.attributes.set("rdf:about", `${publicHandle}_AGG`);
        for (const [name, resource] of [
          ["edm:isShownBy", view],
          ["edm:aggregatedCHO", publicHandle],
        ] as const)
          replaceOrPutFirst(each, element(name, { "rdf:resource": resource }));
      }
      for (const { attributes } of childrenOf(root, "edm:WebResource"))
        if (!attributes.has("rdf:about")) attributes.set("rdf:about", view);
    },
  },
};

/** Returns the metadata of a handle as the server publishes it. @throws {OnezoneError} badValueXML */
export function revisedMetadata(metadata: string, prefix: string, published: Published): string {
  const format = formats[prefix];
  const root = read(metadata);
  if (format === undefined || root?.name !== format.root)
    throw new OnezoneError("badValueXML", { key: "metadata" });
  format.revise(root, published);
  return `<?xml version="1.0" encoding="utf-8" ?>\n${write(root, prefix === "edm" ? "\n    " : " ")}`;
}

function read(text: string): Element | undefined {
  try {
    const { root } = parseXml(text);
    return root === null ? undefined : elementOf(root);
  } catch {
    return undefined;
  }
}

function elementOf({ name, attributes, children }: XmlElement): Element {
  const content = children.flatMap((child) => {
    if (child instanceof XmlElement) return elementOf(child);
    return child instanceof XmlText || child instanceof XmlCdata ? child.text : [];
  });
  return { name, attributes: new Map(Object.entries(attributes)), content };
}

/** @param separator the text before the declaration of a namespace */
function write({ name, attributes, content }: Element, separator: string = " "): string {
  const written = Array.from(
    attributes,
    ([key, value]) =>
      `${key.startsWith("xmlns") ? separator : " "}${key}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  const start = `<${name}${written.join("")}`;
  if (content.length === 0) return `${start}/>`;
  const inside = content.map((each) => (typeof each === "string" ? escaped(each) : write(each)));
  return `${start}>${inside.join("")}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): Element {
  return { name, attributes: new Map(Object.entries(attributes)), content: text === undefined ? [] : [text] };
}

function childrenOf({ content }: Element, name: string): readonly Element[] {
  return content.filter((each): each is Element => typeof each !== "string" && each.name === name);
}

/** Inserts `child` before the other children, on its own line, unless an equal element exists. */
function putFirst(parent: Element, child: Element, depth: number): void {
  if (childrenOf(parent, child.name).some((each) => write(each) === write(child))) return;
  parent.content.unshift(`\n${"    ".repeat(depth)}`, child);
}

/** Replaces each child that has the same name as `child`. If there is none, inserts `child` before the other children. */
function replaceOrPutFirst(parent: Element, child: Element): void {
  const existing = childrenOf(parent, child.name);
  if (existing.length === 0) putFirst(parent, child, 2);
  for (const each of existing) parent.content.splice(parent.content.indexOf(each), 1, child);
}
