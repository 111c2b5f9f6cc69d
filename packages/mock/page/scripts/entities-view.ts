import { copyButton } from "./copy-button.ts";
import { byId, element } from "./element.ts";
import { type Entity, type Membership, WorldGraph } from "./world-graph.ts";
import { types } from "./world-tables.ts";

/** The maximum number of entities of a type, and of memberships, that are shown. */
const limit = 200;

/** The list of the entities of a world, and the details of the chosen one. */
export interface EntitiesView {
  /** Shows the world of a snapshot. The chosen entity stays chosen if it still exists. */
  show(snapshot: Readonly<Record<string, unknown>>): void;
}

/** Creates the list of entities, with a filter and the details of the chosen entity. */
export function showEntities(): EntitiesView {
  const list = byId("entity-list", HTMLElement);
  const detail = byId("entity", HTMLElement);
  const filter = byId("entities-filter", HTMLInputElement);
  let graph = new WorldGraph({});
  let chosen: Entity | undefined;

  function drawList(): void {
    const words = filter.value.toLowerCase().split(/\s+/);
    const all = [...graph.entities.values()].filter(({ type, name, id }) =>
      words.every((word) => `${type} ${name} ${id}`.toLowerCase().includes(word)),
    );
    const sections = types.flatMap(({ type, plural }) => {
      const ofType = all.filter((entity) => entity.type === type);
      return ofType.length === 0 ? [] : [section(inWords(plural), ofType)];
    });
    const none = element("p", { class: "empty" }, "No entity matches the filter.");
    list.replaceChildren(...(sections.length === 0 ? [none] : sections));
  }
  function section(title: string, entities: readonly Entity[]): HTMLElement {
    const others = entities.length - limit;
    return element(
      "section",
      {},
      element("h2", {}, title, " ", element("span", { class: "count" }, String(entities.length))),
      ...entities.slice(0, limit).map((entity) => {
        const link = entityLink(entity);
        link.setAttribute("aria-pressed", String(entity.type === chosen?.type && entity.id === chosen.id));
        return link;
      }),
      ...(others > 0 ? [element("p", { class: "none" }, `and ${others} more: use the filter`)] : []),
    );
  }
  function drawDetail(): void {
    document.body.toggleAttribute("data-entity-chosen", chosen !== undefined);
    if (chosen === undefined) {
      const hint = "Choose an entity to see its fields, its members and why they are members.";
      detail.replaceChildren(element("p", { class: "empty" }, hint));
      return;
    }
    const back = element("button", { type: "button", class: "button quiet back" }, "All entities");
    back.addEventListener("click", () => choose(undefined));
    const { name, type, id } = chosen;
    detail.replaceChildren(
      element(
        "header",
        {},
        back,
        element("h2", { title: name }, name),
        element("span", { class: "kind" }, inWords(type)),
        element("code", {}, id),
        copyButton(id, `the id of ${name}`),
      ),
      ...membershipTable("Members", "Member", "is a member", graph.membersOf(chosen)),
      ...membershipTable("Member of", "Entity", "is in it", graph.belongsTo(chosen)),
      ...relatedTable(),
      fieldTable(chosen),
    );
  }
  function membershipTable(
    title: string,
    of: string,
    why: string,
    rows: readonly Membership[],
  ): HTMLElement[] {
    if (rows.length === 0) return [];
    const others = rows.length - limit;
    return [
      element("h3", {}, title, " ", element("span", { class: "count" }, String(rows.length))),
      table(
        [of, `Why it ${why}`, "Privileges"],
        rows
          .slice(0, limit)
          .map(({ other, path, privileges }) => [
            [entityLink(other), element("span", { class: "kind" }, inWords(other.type))],
            path.length === 0
              ? ["directly"]
              : [
                  "through ",
                  ...path.flatMap((group, index) => [...(index > 0 ? [" → "] : []), entityLink(group)]),
                ],
            [element("span", { class: "kind", title: privileges.join(", ") }, summary(privileges))],
          ]),
      ),
      ...(others > 0 ? [element("p", { class: "none" }, `and ${others} more`)] : []),
    ];
  }
  function relatedTable(): HTMLElement[] {
    const rows = chosen === undefined ? [] : graph.relatedTo(chosen);
    if (rows.length === 0) return [];
    const cells = rows.map(({ how, other }) => [
      [how],
      [entityLink(other), element("span", { class: "kind" }, inWords(other.type))],
    ]);
    return [element("h3", {}, "Relations"), table(["How", "Entity"], cells)];
  }
  function entityLink(entity: Entity): HTMLButtonElement {
    const link = element("button", { type: "button", class: "entity-link", title: entity.id }, entity.name);
    link.addEventListener("click", () => choose(entity));
    return link;
  }
  function choose(entity: Entity | undefined): void {
    chosen = entity;
    drawList();
    drawDetail();
    detail.scrollTop = 0;
    list.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest" });
  }
  filter.addEventListener("input", drawList);

  return {
    show(snapshot) {
      graph = new WorldGraph(snapshot);
      chosen = chosen && graph.get(chosen.type, chosen.id);
      drawList();
      drawDetail();
    },
  };
}

function fieldTable({ fields }: Entity): HTMLElement {
  const rows = Object.entries(fields).filter(([, value]) => value !== undefined);
  return element(
    "section",
    {},
    element("h3", {}, "Fields"),
    table(
      ["Field", "Value"],
      rows.map(([name, value]) => [
        [inWords(name)],
        [element("code", { class: "value" }, shown(name, value))],
      ]),
    ),
  );
}

function table(
  heads: readonly string[],
  rows: readonly (readonly (readonly (Node | string)[])[])[],
): HTMLElement {
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element(
      "tbody",
      {},
      ...rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, ...cell)))),
    ),
  );
}

/** Returns the text of a value. Times include the date, and JSON is complete. */
function shown(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  const isTime = typeof value === "number" && /time/i.test(name);
  return isTime ? `${value} (${new Date(value * 1000).toISOString()})` : JSON.stringify(value, null, 2);
}

/** Returns the names of up to three privileges, or else their number. */
function summary(privileges: readonly string[]): string {
  if (privileges.length === 0) return "none";
  return privileges.length > 3 ? `${privileges.length} privileges` : privileges.join(", ");
}

/** Returns a name of the tables in words: `handleServices` is `Handle services`. */
function inWords(name: string): string {
  const full = name.replace(/^atm/, "automation").replace(/^provider/, "oneprovider");
  const words = full.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
