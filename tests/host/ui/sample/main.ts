import {
  type App,
  FuzzySuggestModal,
  ItemView,
  Menu,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  setIcon,
  Setting,
  type SettingDefinitionItem,
  type TFile,
  type WorkspaceLeaf,
} from "obsidian";

/** A plugin of the tests' own, built as plugins are built: it meets the host through `require("obsidian")` only. */

export const SAMPLE_VIEW = "sample-view";

interface Settings {
  greeting: string;
  isLoud: boolean;
  days: number;
  mode: string;
  folder: string;
  names: string[];
}

const DEFAULTS: Settings = {
  greeting: "Hello",
  isLoud: false,
  days: 7,
  mode: "short",
  folder: "",
  names: ["Ana", "Kim"],
};

class SampleView extends ItemView {
  opened = 0;

  getViewType(): string {
    return SAMPLE_VIEW;
  }

  getDisplayText(): string {
    return "Sample";
  }

  override getIcon(): string {
    return "users";
  }

  protected override async onOpen(): Promise<void> {
    this.opened++;
    const listEl = this.contentEl.createEl("ul", { cls: "sample-list", attr: { "aria-label": "People" } });
    for (const file of this.app.vault.getMarkdownFiles()) this.addRow(listEl, file);
  }

  private addRow(listEl: HTMLElement, file: TFile): void {
    const rowEl = listEl.createEl("li", { cls: "sample-row", text: file.basename });
    const buttonEl = rowEl.createEl("button", { text: "Log", cls: "sample-button" });
    buttonEl.addEventListener("click", () => new Notice(`Logged ${file.basename}`));
    rowEl.addEventListener("contextmenu", (event) => {
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle("Open")
          .setIcon("file")
          .onClick(() => new Notice("Opened")),
      );
      menu.addItem((item) => item.setTitle("Snooze").setSection("time").setIcon("alarm-clock"));
      menu.showAtMouseEvent(event);
    });
    rowEl.addEventListener("mouseover", (event) => {
      this.app.workspace.trigger("hover-link", {
        event,
        source: SAMPLE_VIEW,
        hoverParent: this.leaf,
        targetEl: rowEl,
        linktext: file.path,
        sourcePath: "",
      });
    });
  }
}

class SampleModal extends Modal {
  readonly log: string[] = [];

  override onOpen(): void {
    this.setTitle("Log interaction");
    new Setting(this.contentEl).setName("Day").addText((text) => text.setPlaceholder("today"));
    new Setting(this.contentEl)
      .setName("With a notice")
      .setDesc("Shown when it is saved.")
      .addToggle((toggle) => toggle.setValue(true));
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText("Save")
          .setCta()
          .onClick(() => this.close()),
      )
      .addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
  }
}

class SamplePicker extends FuzzySuggestModal<TFile> {
  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.basename;
  }

  onChooseItem(file: TFile): void {
    new Notice(`Chose ${file.basename}`);
  }
}

class SampleSettingTab extends PluginSettingTab {
  override icon = "users";

  constructor(
    app: App,
    private readonly sample: SamplePlugin,
  ) {
    super(app, sample);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings } = this.sample;
    return [
      {
        type: "group",
        heading: "People",
        items: [
          {
            name: "Greeting",
            desc: "How a message begins.",
            aliases: ["salutation"],
            control: {
              type: "text",
              key: "greeting",
              validate: (value) => (value.trim() === "" ? "Write something." : undefined),
            },
          },
          { name: "Loud", control: { type: "toggle", key: "isLoud" } },
          {
            name: "How loud",
            visible: () => settings.isLoud,
            control: { type: "dropdown", key: "mode", options: { short: "Short", long: "Long" } },
          },
          { name: "Days", control: { type: "number", key: "days", min: 1, max: 60, defaultValue: 7 } },
          { name: "Folder", control: { type: "folder", key: "folder" } },
        ],
      },
      {
        type: "list",
        heading: "Names",
        emptyState: "Nobody yet.",
        addItem: { name: "Add name", action: () => this.addName() },
        onDelete: (index) => {
          settings.names.splice(index, 1);
          void this.sample.saveData(settings);
          this.update();
        },
        onReorder: (from, to) => {
          const [moved] = settings.names.splice(from, 1);
          if (moved !== undefined) settings.names.splice(to, 0, moved);
          void this.sample.saveData(settings);
        },
        items: settings.names.map((name) => ({ name, searchable: false })),
      },
      {
        type: "page",
        name: "Advanced",
        desc: "Rarely needed.",
        displayValue: () => settings.mode,
        items: [
          { name: "Rebuild", desc: "Reads everything again.", action: () => void new Notice("Rebuilt") },
        ],
      },
    ];
  }

  private addName(): void {
    this.sample.settings.names.push("New");
    void this.sample.saveData(this.sample.settings);
    this.update();
  }
}

export default class SamplePlugin extends Plugin {
  override settings: Settings = DEFAULTS;

  override async onload(): Promise<void> {
    const stored: unknown = await this.loadData();
    this.settings = {
      ...DEFAULTS,
      names: [...DEFAULTS.names],
      ...(typeof stored === "object" ? stored : {}),
    };
    this.registerView(SAMPLE_VIEW, (leaf: WorkspaceLeaf) => new SampleView(leaf));
    this.registerHoverLinkSource(SAMPLE_VIEW, { display: "Sample", defaultMod: true });
    this.addSettingTab(new SampleSettingTab(this.app, this));
    this.addRibbonIcon("users", "Open sample", () => this.openView());
    this.addStatusBarItem().setText("5 due");
    this.addCommand({ id: "open-view", name: "Open view", callback: () => this.openView() });
    this.addCommand({
      id: "open-modal",
      name: "Open modal",
      hotkeys: [{ modifiers: ["Mod", "Shift"], key: "l" }],
      callback: () => new SampleModal(this.app).open(),
    });
    this.addCommand({ id: "pick", name: "Pick a note", callback: () => new SamplePicker(this.app).open() });
    this.registerMarkdownCodeBlockProcessor("sample", (source, el) => {
      setIcon(el.createSpan(), "users");
      el.createSpan({ text: `Block says ${source}` });
    });
    this.registerEvent(
      this.app.workspace.on("file-menu", (menu, file) => {
        menu.addItem((item) => item.setTitle(`Log ${file.name}`).setIcon("users"));
      }),
    );
  }

  private async openView(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(SAMPLE_VIEW, "right");
  }
}
