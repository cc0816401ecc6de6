# finding: GI201 3 GI584
# finding: GI201 8 GI580
# finding: GI201 16 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")


class Service:
    def __init__(self) -> None:
        self._model = genai.GenerativeModel("gemini-2.5-flash")

    @property
    def model(self):
        return self._model

    @model.setter
    def model(self, name: str) -> None:
        self._model = genai.GenerativeModel(name)

    def ask(self) -> str:
        return self.model.generate_content("Name a moon.").text


print(Service().ask())
