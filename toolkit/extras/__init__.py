"""Optional components. Importing this package registers all that a run config can name; core never imports one."""

from . import auxiliaries, estimators, factored, gaussian
