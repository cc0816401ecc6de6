# finding: GI201 6
# finding: GI201 7
# finding: GI201 10
# finding: GI201 17
# finding: GI201 20
# types: the archived SDK is unknown to the checker, and google-genai says that a file may have no name
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Reader:
    def __init__(self) -> None:
        genai.configure(api_key="key")
        self.model = genai.GenerativeModel("gemini-2.5-flash")

    def _upload(self, path: str):
        return genai.upload_file(path, mime_type="application/pdf")

    def read(self, paths: list[str], question: str) -> str:
        contents = [question]
        for path in paths:
            file = self._upload(path)
            contents.append(file)
        return self.model.generate_content(contents).text

    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text


print(Reader().ask("Name a moon."))
# output
from google import genai


class Reader:
    def __init__(self) -> None:
        self.client = genai.Client(api_key="key")
        self.model = "gemini-2.5-flash"

    def _upload(self, path: str):
        return self.client.files.upload(file=path, config={"mime_type": "application/pdf"})

    def read(self, paths: list[str], question: str) -> str:
        contents = [{"type": "text", "text": question}]
        for path in paths:
            file = self._upload(path)
            contents.append({
                "type": "document",
                "uri": file.uri,
                "mime_type": file.mime_type,
            })
        response = self.client.interactions.create(
            model=self.model,
            input=contents,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text

    def ask(self, question: str) -> str:
        response = self.client.interactions.create(
            model=self.model,
            input=question,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Reader().ask("Name a moon."))
