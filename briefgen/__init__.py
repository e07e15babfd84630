"""briefgen: policy briefs from source texts, as DOCX and PDF, with nothing invented."""

__version__ = "0.1.0"
