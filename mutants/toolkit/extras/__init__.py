"""Optional components; each registers itself, and core never imports one."""
