"""Earlier versions of a project as a person sees them: what there are, how they look, and the way back."""
