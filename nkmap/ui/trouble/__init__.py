"""What a person sees when something goes wrong inside the program."""
