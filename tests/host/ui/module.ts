import type * as Obsidian from "obsidian";
import { ConfirmationButton, ConfirmationModal } from "./confirmation-modal";
import { EditorSuggest } from "./editor-suggest";
import { HoverPopover } from "./hover";
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
import { Keymap, Scope } from "./keymap";
import { MarkdownRenderChild, MarkdownRenderer } from "./markdown/renderer";
import { Menu } from "./menu";
import { MenuItem, MenuSeparator } from "./menu-item";
import { Modal } from "./modal";
import { Notice } from "./notice";
import { AbstractInputSuggest, PopoverSuggest } from "./popover-suggest";
import { renderMatches, renderResults } from "./search-results";
import { BaseComponent, ValueComponent } from "./setting/base";
import { ButtonComponent, ExtraButtonComponent } from "./setting/buttons";
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./setting/choices";
import { ColorComponent } from "./setting/color";
import { SettingPage } from "./setting/page";
import { DisplayValueComponent, Setting, SettingGroup } from "./setting/setting";
import { PluginSettingTab, SettingTab } from "./setting/tab";
import {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from "./setting/text";
import { FuzzySuggestModal, SuggestModal } from "./suggest-modal";
import { displayTooltip, setTooltip } from "./tooltip";
import { EditableFileView, FileView, TextFileView } from "./views/file-view";
import { MarkdownView } from "./views/markdown-view";
import { MarkdownPreviewView } from "./views/preview-pane";
import { ItemView, View } from "./views/view";
import { WorkspaceItem, WorkspaceParent } from "./workspace/items";
import { WorkspaceLeaf } from "./workspace/leaf";
import { WorkspaceRibbon } from "./workspace/ribbon";
import { WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from "./workspace/splits";
import { WorkspaceMobileDrawer, WorkspaceTabs } from "./workspace/tabs";
import { Workspace } from "./workspace/workspace";

/** What `require("obsidian")` gives that draws. The compiler compares each with its declaration. */
export const uiValues = {
  addIcon,
  displayTooltip,
  getIcon,
  getIconIds,
  removeIcon,
  renderMatches,
  renderResults,
  setIcon,
  setTooltip,
  AbstractTextComponent,
  BaseComponent,
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  Keymap,
  MomentFormatComponent,
  Notice,
  ProgressBarComponent,
  Scope,
  SearchComponent,
  Setting,
  SettingGroup,
  SettingPage,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  ValueComponent,
} satisfies Partial<typeof Obsidian>;

/**
 * Classes that take the app, or have protected or private members: the compiler takes such classes for different
 * ones whatever they hold, so here it compares names only.
 */
export const uiClasses = {
  AbstractInputSuggest,
  ConfirmationButton,
  ConfirmationModal,
  EditableFileView,
  EditorSuggest,
  FileView,
  FuzzySuggestModal,
  HoverPopover,
  ItemView,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  Modal,
  PluginSettingTab,
  PopoverSuggest,
  SettingTab,
  SuggestModal,
  TextFileView,
  View,
  Workspace,
  WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} satisfies Partial<Record<keyof typeof Obsidian, unknown>>;

type StandsFor<Host extends Real, Real> = Host;

type OwnMembers = "app" | "leaf" | "view" | "parent" | "scope" | "on" | "hoverPopover" | "registerDomEvent";

/** Calls that answer the object itself: what they answer here is the host's object. */
type Chained<T, Member> = Member extends (...args: infer Args) => infer Answer
  ? [Answer] extends [T]
    ? (...args: Args) => unknown
    : Member
  : Member;

/** The public members of a declared class without those whose types are the app's and its panes' own. */
type Public<T, Apart extends keyof T = never> = {
  [Key in Exclude<keyof T, OwnMembers | Apart>]: Chained<T, T[Key]>;
};

/** Names that a class of the app has and the host's does not. */
type Missing<Host, Real> = Exclude<keyof Real, keyof Host>;

/** Compiles only while objects of the host can be used as objects of the app. */
export type CheckedClasses = [
  StandsFor<ConfirmationModal, Public<Obsidian.ConfirmationModal, "addButton">>,
  StandsFor<FileView, Public<Obsidian.FileView, "onPaneMenu">>,
  StandsFor<FuzzySuggestModal<string>, Public<Obsidian.FuzzySuggestModal<string>>>,
  StandsFor<ItemView, Public<Obsidian.ItemView, "onPaneMenu">>,
  StandsFor<MarkdownView, Public<Obsidian.MarkdownView, "onPaneMenu" | "previewMode">>,
  StandsFor<Menu, Public<Obsidian.Menu, "addItem">>,
  StandsFor<MenuItem, Public<Obsidian.MenuItem>>,
  StandsFor<Modal, Public<Obsidian.Modal>>,
  StandsFor<PluginSettingTab, Public<Obsidian.PluginSettingTab>>,
  StandsFor<SuggestModal<string>, Public<Obsidian.SuggestModal<string>>>,
  StandsFor<
    WorkspaceLeaf,
    Public<Obsidian.WorkspaceLeaf, "open" | "setGroupMember" | "getRoot" | "getContainer">
  >,
  StandsFor<
    WorkspaceSidedock,
    Pick<Obsidian.WorkspaceSidedock, "collapsed" | "toggle" | "collapse" | "expand">
  >,
  StandsFor<Missing<WorkspaceSidedock, Obsidian.WorkspaceSidedock>, never>,
  StandsFor<Missing<WorkspaceMobileDrawer, Obsidian.WorkspaceMobileDrawer>, never>,
  StandsFor<
    Missing<Workspace, Obsidian.Workspace>,
    "rightRibbon" | "splitActiveLeaf" | "moveLeafToPopout" | "openPopoutLeaf"
  >,
];
