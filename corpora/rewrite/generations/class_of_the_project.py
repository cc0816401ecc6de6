# run: it sends nothing
class GenerativeModel:
    def generate_content(self, prompt):
        return prompt.upper()


print(GenerativeModel().generate_content("name a moon."))
