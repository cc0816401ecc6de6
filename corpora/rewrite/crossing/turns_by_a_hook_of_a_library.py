# finding: GI101 11 GI509
# flags: --unsafe
import argparse

from google import genai
from google.genai import types

client = genai.Client()


class Parser(argparse.ArgumentParser):
    def ask(self) -> None:
        response = client.models.generate_content(
            model="gemini-2.5-flash", contents=self.convert_arg_line_to_args("Name a moon.")
        )
        print(response.text)

    def convert_arg_line_to_args(self, arg_line):
        return [types.Content(role="user", parts=[types.Part(text=arg_line)])]


Parser().ask()
