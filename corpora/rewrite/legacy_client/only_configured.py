# finding: GI201 3 GI582
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
