/** Between these, the templates stand as JSON in Sidebar.html. */
export const TEMPLATES_MARK = '<script type="application/json" id="templates">';
export const TEMPLATES_END = '</script>';
