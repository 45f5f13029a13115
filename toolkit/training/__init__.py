"""The Trainer hook, its callbacks and the adapter-sized checkpoint."""

from toolkit.runtime.compat import leave_datasets_alone

leave_datasets_alone()  # before a module in here imports the Trainer
