# finding: GI201 6 GI580
# finding: GI201 9 GI580
# finding: GI201 13 GI582
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai


class Moon:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")

    def name(self) -> str:
        return self.model.generate_content("Name a moon.").text


moon = Moon()
genai.configure(api_key="key")
print(moon.name())
